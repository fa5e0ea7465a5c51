using System.Collections.ObjectModel;

namespace StateOfAi.Data;

/// <content>What is known of rows, sources and doubts on this floor.</content>
public abstract partial class Operand : ISourced
{
    /// <summary>
    /// The publications that the number rests on: those of the row that a figure was read from, and of all figures that an estimate was
    /// computed of, each once. Empty where none is known, as of a figure of your own;
    /// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/> names them.
    /// </summary>
    public IReadOnlyList<Source> Sources => AllOf(static part => part.Sources);

    /// <summary>
    /// What is in doubt about the number: about the row that a figure was read from, and about all figures that an estimate was computed
    /// of, each once. Empty where nothing is known.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts => AllOf(static part => part.Doubts);

    private ReadOnlyCollection<T> AllOf<T>(Func<ISourced, IReadOnlyList<T>> of) => Basis is null
        ? ReadOnlyCollection<T>.Empty
        : Array.AsReadOnly(JointBasis.PartsOf(Basis).OfType<ISourced>().SelectMany(of).Distinct().ToArray());
}
