package org.minsheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application as an office begins with it: empty, but for the first administrator of the settings. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "minsheng.preset=none", "minsheng.first-admin.username=chen",
		"minsheng.first-admin.password=correct horse battery", "minsheng.first-admin.district=dapeng",
		"minsheng.first-admin.district-name=大鹏新区" })
@ContextConfiguration(initializers = FreshData.class)
public @interface NoPreset {}
