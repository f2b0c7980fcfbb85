package dev.memoryadvisor.rule;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One run of one stage over the facts of one analysis, in a session of its own. */
final class RuleRun {
    private static final int FIRINGS = 10_000;
    private static final int FAILURES = 50;

    private final KieBase base;
    private final Eligibility eligibility;
    private final String global;
    private final Object output;
    private final Consumer<String> firing;
    private final BiConsumer<String, Throwable> failed;

    /**
     * A run.
     *
     * @param base the rules
     * @param eligibility which of them may fire
     * @param global name of the global that they write to
     * @param output that global
     * @param firing is told which rule fires
     * @param failed is told which rule failed, and why
     */
    RuleRun(
            KieBase base,
            Eligibility eligibility,
            String global,
            Object output,
            Consumer<String> firing,
            BiConsumer<String, Throwable> failed) {
        this.base = base;
        this.eligibility = eligibility;
        this.global = global;
        this.output = output;
        this.firing = firing;
        this.failed = failed;
    }

    /**
     * Runs over the facts. An exception in the consequence of one rule costs its own findings and no other rule's.
     *
     * @throws ConditionException if a condition throws; what was said until then is not all that is to be said
     */
    void over(Collection<Object> facts) throws ConditionException {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(global, output);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    firing.accept(event.getMatch().getRule().getName());
                }
            });
            facts.forEach(session::insert);
            for (int failures = 0; failures < FAILURES; failures++) {
                try {
                    session.fireAllRules(m -> eligibility.allows(m.getRule().getName()), FIRINGS);
                    return;
                } catch (ConsequenceException e) {
                    failed.accept(e.getRule().getName(), e.getCause());
                }
            }
        } catch (ConsequenceException e) {
            throw new IllegalStateException("a consequence ran before its time", e);
        } catch (RuntimeException e) {
            throw new ConditionException(e);
        } finally {
            session.dispose();
        }
    }
}
