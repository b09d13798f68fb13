package org.minsheng.jpa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of mappings, queries or constraints on a real PostgreSQL. All such tests share
 * one application and one database, and nothing is rolled back: make your own data under
 * random identifiers, and count only what you made.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
@Inherited
@SpringBootTest(classes = PersistenceTestApplication.class, webEnvironment = WebEnvironment.NONE, properties = "minsheng.data-dir=target/data")
public @interface PersistenceTest {

}
