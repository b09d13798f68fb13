package org.minsheng.jpa;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

import org.minsheng.road.RoadConfiguration;

/** Everything below {@code org.minsheng} without the web, and the road. */
@SpringBootApplication(scanBasePackages = "org.minsheng")
@Import(RoadConfiguration.class)
class PersistenceTestApplication {

}
