import client.ApiClient;
import client.api.AnalysesApi;
import client.model.Analysis;
import client.model.AnalysisInput;
import client.model.AnalysisRequest;
import client.model.Context;
import client.model.Recommendation;
import java.util.function.BiFunction;

/** A program of a user of the generated client: has a histogram analysed and says what comes first. */
public class AnalyseFile implements BiFunction<String, String, String> {
    @Override
    public String apply(String address, String histogram) {
        try {
            ApiClient client = new ApiClient();
            client.updateBaseUri(address);
            AnalysisRequest request = new AnalysisRequest()
                    .context(new Context().service("checkout").histogramsLive(true))
                    .addInputsItem(new AnalysisInput().name("h.txt").content(histogram));
            Analysis analysis = new AnalysesApi(client)
                    .analyze(AnalysesApi.APIAnalyzeRequest.newBuilder()
                            .analysisRequest(request)
                            .failOn("medium")
                            .build());
            Recommendation first = analysis.getRecommendations().get(0);
            return first.getRuleId() + " " + first.getSubject().getName() + " "
                    + first.getEstimatedSaving().getBytes().getLikely() + " "
                    + analysis.getGate().getStatus() + " "
                    + analysis.getInputs().get(0).getFigures().getClasses();
        } catch (client.ApiException e) {
            return e.getMessage();
        }
    }
}
