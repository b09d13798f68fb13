package org.minsheng.jpa;

import java.util.concurrent.atomic.AtomicInteger;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class UnitMemoryTest {

	private final PlatformTransactionManager transactions;

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void asksOnceInAUnitOfWork() {
		new TransactionTemplate(transactions).executeWithoutResult(unit -> {
			assertThat(ask()).isOne();
			assertThat(ask()).isOne();
		});
		new TransactionTemplate(transactions).executeWithoutResult(unit -> assertThat(ask()).isEqualTo(2));
	}

	@Test
	void knowsNothingOfTheUnitAround() {
		new TransactionTemplate(transactions).executeWithoutResult(around -> {
			assertThat(ask()).isOne();
			ofItsOwn().executeWithoutResult(within -> assertThat(ask()).isEqualTo(2));
			assertThat(ask()).isOne();
		});
	}

	@Test
	void asksAnewAfterAChange() {
		new TransactionTemplate(transactions).executeWithoutResult(unit -> {
			assertThat(ask()).isOne();
			UnitMemory.forget(Integer.class);
			assertThat(ask()).isOne();
			UnitMemory.forget(String.class);
			assertThat(ask()).isEqualTo(2);
		});
	}

	@Test
	void remembersNothingOutside() {
		assertThat(ask()).isOne();
		assertThat(ask()).isEqualTo(2);
	}

	private TransactionTemplate ofItsOwn() {
		return new TransactionTemplate(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
	}

	private int ask() {
		return UnitMemory.recall("question", asked::incrementAndGet);
	}

}
