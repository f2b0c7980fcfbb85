import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

record Request(long customer, int page) {}

class Answer {
    final byte[] body;

    Answer(byte[] body) {
        this.body = body;
    }
}

class Main {
    static final Map<Request, Answer> ANSWERS = new ConcurrentHashMap<>();

    static Answer answer(Request request) {
        return ANSWERS.computeIfAbsent(request, r -> {
            StringBuilder page = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                page.append(r.customer()).append('/').append(r.page()).append(' ');
            }
            return new Answer(page.toString().getBytes());
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Random random = new Random(1);
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int i = 0; i < 10_000; i++) {
                sum += answer(new Request(random.nextInt(10_000_000), random.nextInt(5))).body.length;
                if (i % 1_000 == 0) {
                    Thread.sleep(100);
                }
            }
            if (second % 2 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
