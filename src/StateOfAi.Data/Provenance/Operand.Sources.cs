namespace StateOfAi.Data;

/// <content>What is known of rows and sources on this floor.</content>
public abstract partial class Operand : ISourced
{
    /// <summary>
    /// The publications that the number rests on: those of the row that a figure was read from, and of all figures that an estimate was
    /// computed of, each once. Empty where none is known, as of a figure of your own;
    /// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/> names them.
    /// </summary>
    public IReadOnlyList<Source> Sources => Basis is null
        ? []
        : Array.AsReadOnly(JointBasis.PartsOf(Basis).OfType<ISourced>().SelectMany(part => part.Sources).Distinct().ToArray());
}
