namespace StateOfAi.Data;

/// <summary>A dataset was asked for as read at a time at which it was not.</summary>
public sealed class VintageNotFoundException : KeyNotFoundException
{
    internal VintageNotFoundException(string dataset, PartialDate vintage, IReadOnlyList<PartialDate> vintages)
        : base($"{dataset} has no vintage {vintage}; there {(vintages.Count == 1 ? "is" : "are")} {string.Join(", ", vintages)}.") =>
            (Dataset, Vintage, Vintages) = (dataset, vintage, vintages);

    /// <summary>The name of the dataset.</summary>
    public string Dataset { get; }

    /// <summary>The vintage that was asked for.</summary>
    public PartialDate Vintage { get; }

    /// <summary>The available vintages, oldest first.</summary>
    public IReadOnlyList<PartialDate> Vintages { get; }
}
