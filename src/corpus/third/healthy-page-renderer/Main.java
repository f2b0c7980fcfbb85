import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class Hit {
    final String title;
    final double score;

    Hit(String title, double score) {
        this.title = title;
        this.score = score;
    }
}

class Renderer {
    private final String[] words;

    Renderer(String... words) {
        this.words = words;
    }

    String page(Random random) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            hits.add(new Hit(words[random.nextInt(words.length)] + " " + i, random.nextDouble()));
        }
        hits.sort((a, b) -> Double.compare(b.score, a.score));
        StringBuilder html = new StringBuilder("<ul>");
        for (Hit hit : hits) {
            html.append("<li>").append(hit.title).append(" (").append(hit.score).append(")</li>\n");
        }
        return html.append("</ul>").toString();
    }
}

class Main {
    static void await(Thread[] workers) throws InterruptedException {
        for (Thread worker : workers) {
            worker.join();
        }
    }

    // serves pages for two seconds
    static void serve(Renderer renderer, long seed) {
        Random random = new Random(seed);
        long end = System.nanoTime() + 2_000_000_000L;
        long length = 0;
        try {
            while (System.nanoTime() < end) {
                for (int i = 0; i < 12; i++) {
                    length += renderer.page(random).length();
                }
                Thread.sleep(6);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (length == 0) {
            throw new IllegalStateException("nothing served");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Renderer renderer = new Renderer("apple", "bread", "cheese", "dates", "eggs");
        for (int round = 0; round < 7; round++) {
            Thread[] workers = new Thread[4];
            for (int i = 0; i < workers.length; i++) {
                long seed = round * 10L + i;
                workers[i] = new Thread(() -> serve(renderer, seed), "http-" + i);
                workers[i].start();
            }
            await(workers);
            Snapshots.take();
        }
    }
}
