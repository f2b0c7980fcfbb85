package entry;

import java.util.concurrent.Callable;
import org.quartz.*;
import org.quartz.impl.StdSchedulerFactory;

/** org.quartz-scheduler:quartz: starts a scheduler with one job. */
public final class UseQuartz implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Scheduler scheduler = StdSchedulerFactory.getDefaultScheduler();
        scheduler.start();
        scheduler.scheduleJob(
                JobBuilder.newJob(Work.class).build(),
                TriggerBuilder.newTrigger().startNow().build());
        return scheduler;
    }

    public static class Work implements Job {
        @Override
        public void execute(JobExecutionContext context) {}
    }
}
