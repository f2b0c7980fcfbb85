import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

record Request(long customer, int page) {}

class Answer {
    final byte[] body;

    Answer(byte[] body) {
        this.body = body;
    }
}

class Main {
    static final Map<Request, Answer> ANSWERS = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Request, Answer> eldest) {
            return size() > 40_000;
        }
    };

    static Answer answer(Request request) {
        Answer known = ANSWERS.get(request);
        if (known == null) {
            StringBuilder page = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                page.append(request.customer()).append('/').append(request.page()).append(' ');
            }
            known = new Answer(page.toString().getBytes());
            ANSWERS.put(request, known);
        }
        return known;
    }

    public static void main(String[] args) throws InterruptedException {
        Random random = new Random(1);
        long sum = 0;
        for (int second = 1; second <= 16; second++) {
            for (int i = 0; i < 20_000; i++) {
                // Some customers come far more often than others.
                double share = random.nextDouble();
                long customer = (long) (share * share * share * 30_000);
                sum += answer(new Request(customer, random.nextInt(5))).body.length;
                if (i % 2_000 == 0) {
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
