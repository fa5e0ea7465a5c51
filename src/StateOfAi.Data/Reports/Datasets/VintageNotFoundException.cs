namespace StateOfAi.Data;

/// <summary>Thrown when a dataset does not have a vintage.</summary>
public sealed class VintageNotFoundException : KeyNotFoundException
{
    internal VintageNotFoundException(string dataset, PartialDate vintage, IReadOnlyList<PartialDate> vintages)
        : base($"{dataset} has no vintage {vintage}. Available: {string.Join(", ", vintages)}.") =>
            (Dataset, Vintage, Vintages) = (dataset, vintage, vintages);

    /// <summary>The name of the dataset.</summary>
    public string Dataset { get; }

    /// <summary>The vintage that was asked for.</summary>
    public PartialDate Vintage { get; }

    /// <summary>The available vintages, oldest first.</summary>
    public IReadOnlyList<PartialDate> Vintages { get; }
}
