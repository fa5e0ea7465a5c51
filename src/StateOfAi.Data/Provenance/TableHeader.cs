namespace StateOfAi.Data;

/// <summary>
/// What a data file says of its table before the rows; what only a dataset says is absent for the tables of a report and the lists that all
/// share.
/// </summary>
internal sealed record TableHeader(string Description, PartialDate Vintage, string License, string Credit, DatasetHeader? Dataset = null);

/// <summary>What the file of a dataset says beyond what every table does.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Trust">How far the numbers can be relied on.</param>
/// <param name="TrustNote">Why that far.</param>
/// <param name="Coverage">What it holds and what it lacks.</param>
/// <param name="Through">The end of the last period that the numbers are about.</param>
/// <param name="Checked">When the numbers were last checked.</param>
/// <param name="CheckNote">How they were checked, and how many.</param>
internal sealed record DatasetHeader(
    string Title, DatasetTrust Trust, string TrustNote, string Coverage, PartialDate? Through, PartialDate? Checked, string? CheckNote);
