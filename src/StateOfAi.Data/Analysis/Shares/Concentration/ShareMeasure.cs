namespace StateOfAi.Data;

/// <summary>A measure that does not fall when shares become less even, of the shares of named parts and of the rest.</summary>
internal delegate double ShareMeasure(ReadOnlySpan<double> shares, double rest);
