package entry;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import java.util.concurrent.Callable;

/** com.typesafe.akka:akka-actor-typed_2.13: starts a system with one actor. */
public final class UseAkkaActor implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ActorSystem<String> system = ActorSystem.create(Behaviors.<String>empty(), "a");
        system.tell("b");
        return system;
    }
}
