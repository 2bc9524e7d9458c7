package nl.leiden.kennisstad.account.web;

import nl.leiden.kennisstad.account.AccountPolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    private static final int LAST = 90;

    @Bean
    NavigationItem signInItem() {
        return new NavigationItem(
                Place.SERVICE, LAST, "account.sign-in", "/sign-in", NavigationItem.ANYBODY::equals);
    }

    @Bean
    NavigationItem accountsItem() {
        return new NavigationItem(
                Place.DESK,
                LAST,
                "account.accounts",
                AccountController.LIST,
                AccountPolicy::mayManage);
    }
}
