namespace StateOfAi.Data;

/// <summary>What a data file says of its table before the rows; what only a dataset says is absent for the tables of a report and the lists that all share.</summary>
internal sealed record TableHeader(string Description, PartialDate Vintage, string License, string Credit, DatasetHeader? Dataset = null);

/// <summary>What the file of a dataset says beyond what every table does.</summary>
internal sealed record DatasetHeader(string Title, DatasetTrust Trust, string TrustNote, string Coverage);
