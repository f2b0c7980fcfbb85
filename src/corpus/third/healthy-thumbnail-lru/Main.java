import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

class Thumbnail {
    final int photo;
    final byte[] pixels;

    Thumbnail(int photo, byte[] pixels) {
        this.photo = photo;
        this.pixels = pixels;
    }
}

class ThumbnailCache extends LinkedHashMap<Integer, Thumbnail> {
    private final int limit;

    ThumbnailCache(int limit) {
        super(16, 0.75f, true);
        this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Thumbnail> eldest) {
        return size() > limit;
    }
}

class Gallery {
    private final ThumbnailCache cache = new ThumbnailCache(15_000);

    Thumbnail thumbnail(int photo) {
        Thumbnail thumbnail = cache.get(photo);
        if (thumbnail == null) {
            thumbnail = new Thumbnail(photo, new byte[1_200 + photo % 800]);
            cache.put(photo, thumbnail);
        }
        return thumbnail;
    }

    int cached() {
        return cache.size();
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        Gallery gallery = new Gallery();
        Random random = new Random(21);
        long sum = 0;
        for (int step = 1; step <= 160; step++) {
            for (int i = 0; i < 400; i++) {
                int popular = (int) Math.abs(random.nextGaussian() * 30_000);
                sum += gallery.thumbnail(popular).pixels.length;
            }
            Thread.sleep(100);
            if (step % 20 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum + " " + gallery.cached());
    }
}
