namespace StateOfAi.Data;

/// <summary>A dataset in one of its vintages.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class DatasetVintage
{
    internal DatasetVintage(string dataset, PartialDate vintage, string title) => (Dataset, Vintage, Title) = (dataset, vintage, title);

    /// <summary>The name of the dataset.</summary>
    public string Dataset { get; }

    /// <summary>When its numbers were read or published.</summary>
    public PartialDate Vintage { get; }

    /// <summary>The title of the dataset.</summary>
    internal string Title { get; }

    /// <summary>The name and the vintage.</summary>
    public override string ToString() => $"{Dataset} as read {Vintage}";
}
