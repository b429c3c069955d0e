package dev.renkei.examples.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The service and a browser, which run while the tests of a class do. */
abstract class ServiceInBrowser {

    static Browser browser;
    static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }
}
