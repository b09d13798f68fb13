package org.minsheng.jpa;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything below {@code org.minsheng} without the web. */
@SpringBootApplication(scanBasePackages = "org.minsheng")
class PersistenceTestApplication {

}
