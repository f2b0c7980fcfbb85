package entry;

import com.hazelcast.config.Config;
import com.hazelcast.core.*;
import java.util.concurrent.Callable;

/** com.hazelcast:hazelcast: starts a member that joins no other and fills a map. */
public final class UseHazelcast implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Config config = new Config();
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.getNetworkConfig()
                .setPublicAddress("127.0.0.1")
                .getInterfaces()
                .setEnabled(true)
                .addInterface("127.0.0.1");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
        member.getMap("a").put("a", "b");
        return member;
    }
}
