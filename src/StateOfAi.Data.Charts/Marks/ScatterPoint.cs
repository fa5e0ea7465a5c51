namespace StateOfAi.Data.Charts;

/// <summary>A row as a point.</summary>
/// <param name="X">The number on the bottom axis.</param>
/// <param name="Y">The number on the left axis.</param>
/// <param name="Row">The place of its row.</param>
internal readonly record struct ScatterPoint(Mark X, Mark Y, int Row);
