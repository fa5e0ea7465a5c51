namespace StateOfAi.Data;

/// <summary>What a data file says of its table before the rows.</summary>
internal sealed record TableHeader(string Description, PartialDate Vintage, string License, string Credit);
