package entry;

import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.concurrent.Callable;

/** dev.langchain4j:langchain4j-open-ai: makes a model without sending a request. */
public final class UseLangchain4jOpenAi implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return OpenAiChatModel.builder()
                .apiKey("a")
                .modelName("b")
                .baseUrl("http://127.0.0.1:1")
                .build();
    }
}
