package org.minsheng.chat.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.minsheng.road.RoadConfiguration;

/** A test of the application with a public account configured, and no preset. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "minsheng.preset=none",
		"minsheng.data-dir=target/data-wechat", "minsheng.wechat.token=a-token", "minsheng.wechat.app-id=wx0123456789abcdef" })
@Import(RoadConfiguration.class)
@interface WeChatTest {}
