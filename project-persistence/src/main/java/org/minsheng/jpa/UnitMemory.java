package org.minsheng.jpa;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the present unit of work has learnt, so that it need not ask the database twice; forgotten when it ends. For what
 * the unit alone may change while it lasts, or what hardly ever changes. Outside of a unit nothing is remembered.
 */
public final class UnitMemory implements TransactionSynchronization {

	private final Map<Object, Object> learnt = new HashMap<>();

	private UnitMemory() {
	}

	/** What was learnt under the key, or else what the source says. */
	@SuppressWarnings("unchecked")
	public static <T> T recall(Object key, Supplier<T> source) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return source.get();
		}
		var memory = present();
		var known = memory.get(key);
		if (known == null) {
			known = source.get();
			memory.put(key, known);
		}
		return (T) known;
	}

	public static void learn(Object key, Object value) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			present().put(key, value);
		}
	}

	/** Something changed on which the answers to this kind of key may rest: they are asked anew. */
	public static void forget(Class<?> kind) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			present().keySet().removeIf(kind::isInstance);
		}
	}

	/** A unit that is put aside for another takes its memory along. */
	private static Map<Object, Object> present() {
		for (var companion : TransactionSynchronizationManager.getSynchronizations()) {
			if (companion instanceof UnitMemory memory) {
				return memory.learnt;
			}
		}
		var memory = new UnitMemory();
		TransactionSynchronizationManager.registerSynchronization(memory);
		return memory.learnt;
	}

}
