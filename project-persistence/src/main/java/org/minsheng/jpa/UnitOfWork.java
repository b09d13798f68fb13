package org.minsheng.jpa;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

import org.minsheng.UseCase;

/** The one kind of transaction a use case has: required, and undone by any exception. */
class UnitOfWork implements TransactionAttributeSource {

	private static final TransactionAttribute REQUIRED = new DefaultTransactionAttribute() {

		@Override
		public boolean rollbackOn(Throwable failure) {
			return true;
		}

	};

	@Override
	public TransactionAttribute getTransactionAttribute(Method method, @Nullable Class<?> targetClass) {
		return REQUIRED;
	}

	/** Where a unit of work begins: at the public methods of a {@link UseCase}. */
	static class Boundary extends StaticMethodMatcherPointcut {

		Boundary() {
			setClassFilter(type -> AnnotatedElementUtils.hasAnnotation(type, UseCase.class));
		}

		@Override
		public boolean matches(Method method, Class<?> targetClass) {
			return Modifier.isPublic(method.getModifiers()) && method.getDeclaringClass() != Object.class;
		}

	}

}
