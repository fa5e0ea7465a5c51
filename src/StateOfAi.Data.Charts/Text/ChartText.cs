namespace StateOfAi.Data.Charts;

/// <summary>What is written around a picture.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Subtitle">The unit and the periods; empty if there is nothing to say.</param>
/// <param name="Notes">What a reader of this picture must know.</param>
/// <param name="Description">What is seen, for readers who cannot see it.</param>
internal sealed record ChartText(string Title, string Subtitle, IReadOnlyList<string> Notes, string Description);
