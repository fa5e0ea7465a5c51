using System.Collections.ObjectModel;

namespace StateOfAi.Data;

/// <content>What this layer adds: sources and doubts.</content>
public abstract partial class Operand : ISourced
{
    /// <summary>
    /// The sources of the number, without duplicates: those of the row that a figure was read from, or of all figures that an estimate was
    /// computed from. Empty if none is known, as for your own figures; add them with
    /// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/>.
    /// </summary>
    public IReadOnlyList<Source> Sources => AllOf(static part => part.Sources);

    /// <summary>
    /// The doubts about the number, without duplicates: those about the row that a figure was read from, or about all figures that an
    /// estimate was computed from. Empty if nothing is known.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts => AllOf(static part => part.Doubts);

    private ReadOnlyCollection<T> AllOf<T>(Func<ISourced, IReadOnlyList<T>> of) => Basis is null
        ? ReadOnlyCollection<T>.Empty
        : Array.AsReadOnly(JointBasis.PartsOf(Basis).OfType<ISourced>().SelectMany(of).Distinct().ToArray());
}
