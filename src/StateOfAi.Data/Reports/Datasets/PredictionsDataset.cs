using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>All formal predictions of the reports with their grades, and the groups by which they are evaluated.</summary>
/// <remarks>
/// A group's <c>Proportion(row =&gt; row.IsHit)</c> is its strict hit rate with the Wilson interval, <c>Proportion(row =&gt;
/// row.IsHitOrPartial)</c> the generous one, and <c>Mean(row =&gt; row.Credit)</c> the rate with half credit for partial hits.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class PredictionsDataset : Dataset<GradedPrediction>
{
    internal PredictionsDataset(TableSlot<GradedPrediction>[] vintages) : base(vintages) { }

    /// <summary>The graded predictions; those still open are left out.</summary>
    public IReadOnlyList<GradedPrediction> Graded => [.. this.Where(prediction => prediction.IsGraded)];

    /// <summary>
    /// The graded predictions by the edition that made them, oldest first. An edition without grades has no group.
    /// </summary>
    public Cohorts<GradedPrediction, int> ByEdition
    {
        get
        {
            Cohorts<GradedPrediction, int> editions =
                Graded.OrderBy(prediction => prediction.Edition).ToCohorts(prediction => prediction.Edition);
            editions.KeyName = "Edition";
            return editions;
        }
    }

    /// <summary>The graded predictions by topic, with all topics in the order of <see cref="PredictionTopic"/>.</summary>
    public Cohorts<GradedPrediction, PredictionTopic> ByTopic =>
        Graded.ToCohorts(prediction => prediction.Topic, Enum.GetValues<PredictionTopic>());
}
