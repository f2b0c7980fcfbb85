package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** org.drools:drools-engine: compiles one rule and fires it. */
public final class UseDroolsEngine implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        var session = new KieHelper()
                .addContent("rule a when String() then end", ResourceType.DRL)
                .build()
                .newKieSession();
        session.insert("b");
        return List.of(session, session.fireAllRules());
    }
}
