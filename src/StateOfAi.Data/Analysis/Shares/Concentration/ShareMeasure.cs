namespace StateOfAi.Data;

/// <summary>A measure, of the shares of named parts and of the rest, that does not fall when shares become less even.</summary>
internal delegate double ShareMeasure(ReadOnlySpan<double> shares, double rest);
