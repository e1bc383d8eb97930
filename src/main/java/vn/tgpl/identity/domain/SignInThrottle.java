package vn.tgpl.identity.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Slows down guessing. Tries are counted for an account from one address, for an address over all accounts, and for an
 * account over all addresses; waiting doubles from one minute to fifteen and a quiet hour forgets everything. A try
 * counts before the password is looked at, so that many at once do not slip through; a right password takes back what
 * its holder mistyped. Where an account was signed in to before, guesses made elsewhere keep nobody out.
 */
@Component
public class SignInThrottle {

    private static final int FREE_TRIES_HERE = 5;
    private static final int FREE_TRIES_ADDRESS = 30;
    private static final int FREE_TRIES_EVERYWHERE = 50;

    private final TryCounts counts;
    private final KnownAddresses known;

    SignInThrottle(TryCounts counts, KnownAddresses known) {
        this.counts = counts;
        this.known = known;
    }

    /**
     * Counts a try of this account from this address before its password is looked at. It stays counted even when the
     * surrounding work fails.
     *
     * @return false when it has to wait; then nothing is counted
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begins(String username, String address) {
        Tried tried = Tried.of(username, address);
        boolean begins = limits(tried).stream()
                .allMatch(limit -> counts.count(limit.subject(), limit.account(), limit.freeTries()));
        if (!begins) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return begins;
    }

    /** The password was right: what was typed wrongly for the account here is forgotten. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username, String address) {
        Tried tried = Tried.of(username, address);
        int mistyped = counts.forget(tried.here());
        takeBack(tried, mistyped);
        counts.forgetOld();
    }

    /** All that the account asks for was right: the address is known from now on. */
    @Transactional
    public void signedIn(String username, String address) {
        known.remember(Tried.of(username, address).here());
    }

    /** The try came to no answer for reasons of the house: it does not count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void unjudged(String username, String address) {
        Tried tried = Tried.of(username, address);
        counts.takeBack(tried.here(), 1);
        takeBack(tried, 1);
    }

    /** A new password was made for the account: what was tried with the old one is forgotten, wherever it was. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String username) {
        counts.forgetAccount(Tried.of(username, "").everywhere());
    }

    private void takeBack(Tried tried, int tries) {
        limits(tried).stream()
                .map(Limit::subject)
                .filter(subject -> !subject.equals(tried.here()))
                .forEach(subject -> counts.takeBack(subject, tries));
    }

    /** Always in this order: tries that touch the same counts wait for each other instead of standing in each other's way. */
    private List<Limit> limits(Tried tried) {
        Limit here = new Limit(tried.here(), tried.everywhere(), FREE_TRIES_HERE);
        Limit address = new Limit(tried.address(), null, FREE_TRIES_ADDRESS);
        return known.has(tried.here())
                ? List.of(here, address)
                : List.of(here, address, new Limit(tried.everywhere(), tried.everywhere(), FREE_TRIES_EVERYWHERE));
    }

    private record Limit(String subject, @Nullable String account, int freeTries) {}
}
