package org.minsheng.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;

/** The compiled classes of the three modules, read once for all rules. */
class House {

	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.minsheng");

	static final JavaClasses CORE = CLASSES.that(standIn("project-core"));

	static final JavaClasses WEB = CLASSES.that(standIn("project-web"));

	private static DescribedPredicate<JavaClass> standIn(String module) {
		return DescribedPredicate.describe("stand in " + module, type -> type.getSource()
			.map(source -> Location.of(source.getUri()))
			.filter(location -> location.contains("/" + module))
			.isPresent());
	}

}
