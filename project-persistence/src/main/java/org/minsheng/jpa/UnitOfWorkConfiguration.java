package org.minsheng.jpa;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.interceptor.TransactionInterceptor;

import org.minsheng.UseCase;

/**
 * Makes a bean of every {@link UseCase} and runs each of its public methods in a
 * transaction: it joins the caller's if there is one, and any exception rolls back.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.minsheng", lazyInit = true, useDefaultFilters = false, includeFilters = @Filter(UseCase.class), nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class UnitOfWorkConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor unitOfWork(BeanFactory beans) {
		var transactions = new TransactionInterceptor();
		transactions.setTransactionAttributeSource(new UnitOfWork());
		transactions.setBeanFactory(beans);
		return new DefaultPointcutAdvisor(new UnitOfWork.Boundary(), transactions);
	}

}
