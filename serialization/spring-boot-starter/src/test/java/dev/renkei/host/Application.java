package dev.renkei.host;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.validation.Profile;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application as a host writes it: nothing in it is about reading, validating or answering. */
@SpringBootApplication
public class Application {

    /** A value of the host with a document inside. */
    record Filed(String number, @Valid Agreement agreement) {}

    /** Parameters of the host as one value. */
    record Wish(Optional<Profile> profile) {}

    @RestController
    static class Desk {

        @PostMapping("/agreements")
        Agreement take(@RequestBody Agreement agreement) {
            return agreement;
        }

        @PostMapping("/registers")
        int take(@RequestBody Register register) {
            return register.getAgreements().size();
        }

        @PostMapping("/filed")
        Filed take(@RequestBody Filed filed) {
            return filed;
        }

        @PostMapping("/checked")
        Filed check(@RequestBody @Valid Filed filed) {
            return filed;
        }

        @GetMapping("/profile")
        String profile(@RequestParam Profile profile) {
            return profile.name();
        }

        @GetMapping("/wish")
        String wish(@ModelAttribute Wish wish) {
            return wish.profile().map(Profile::name).orElse("any");
        }

        @GetMapping("/mistake")
        String mistake() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/numbers")
        String numbers(@RequestParam CorporateNumber number) {
            return number.toString();
        }

        @GetMapping("/days")
        String days(@RequestParam PartialDate day, @RequestParam FiscalYear year) {
            return day.getLastDay() + " " + year.getFirstDay();
        }
    }

    @Bean
    Clock clock() {
        return Samples.clock();
    }
}
