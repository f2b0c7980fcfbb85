package entry;

import java.util.concurrent.Callable;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** org.apache.pekko:pekko-actor-typed_2.13: starts a system with one actor. */
public final class UsePekkoActor implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ActorSystem<String> system = ActorSystem.create(Behaviors.<String>empty(), "a");
        system.tell("b");
        return system;
    }
}
