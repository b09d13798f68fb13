package org.minsheng.jpa;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.springframework.core.io.Resource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An embeddable as a mapping file lists it. */
record Embeddable(Class<?> type, Set<String> listed) {

	static Stream<Embeddable> in(Resource mapping) {
		try (var content = mapping.getInputStream()) {
			var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement();
			return elements(root.getElementsByTagName("embeddable")).map(Embeddable::of);
		} catch (IOException | SAXException | ParserConfigurationException unreadable) {
			throw new IllegalStateException("Cannot read " + mapping, unreadable);
		}
	}

	private static Embeddable of(Element embeddable) {
		var attributes = elements(embeddable.getElementsByTagName("attributes"))
			.flatMap(list -> elements(list.getElementsByTagName("*")))
			.filter(attribute -> attribute.getParentNode().getNodeName().equals("attributes"));
		return new Embeddable(classOf(embeddable), attributes.map(attribute -> attribute.getAttribute("name")).collect(Collectors.toSet()));
	}

	/** Hibernate binds the components of a record that is listed in part in the wrong order, and says nothing. */
	boolean mayLoadSwapped() {
		return type.isRecord() && !listed.isEmpty() && !listed.equals(components());
	}

	private Set<String> components() {
		return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
	}

	private static Class<?> classOf(Element embeddable) {
		var name = embeddable.getAttribute("class");
		var home = elements(embeddable.getOwnerDocument().getElementsByTagName("package")).map(Element::getTextContent).findFirst();
		try {
			return Class.forName(name.contains(".") ? name : home.orElseThrow() + "." + name);
		} catch (ClassNotFoundException missing) {
			throw new IllegalStateException("A mapping file names a class that does not exist", missing);
		}
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
	}

}
