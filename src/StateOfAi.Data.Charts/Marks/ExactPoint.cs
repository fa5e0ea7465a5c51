namespace StateOfAi.Data.Charts;

/// <summary>A row whose numbers have no bounds: small, since there can be millions.</summary>
/// <param name="X">The number on the bottom axis.</param>
/// <param name="Y">The number on the left axis.</param>
/// <param name="Row">The place of its row.</param>
internal readonly record struct ExactPoint(double X, double Y, int Row);
