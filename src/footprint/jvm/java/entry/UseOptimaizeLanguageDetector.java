package entry;

import com.optimaize.langdetect.*;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.util.List;
import java.util.concurrent.Callable;

/** com.optimaize.languagedetector:language-detector: detects a language with all profiles that it ships. */
public final class UseOptimaizeLanguageDetector implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        LanguageDetector detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                .build();
        return List.of(detector, detector.getProbabilities("this is a short text"));
    }
}
