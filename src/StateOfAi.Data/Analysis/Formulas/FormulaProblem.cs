using System.Globalization;

namespace StateOfAi.Data;

/// <summary>What is wrong with a formula, and where, in characters from 0.</summary>
internal sealed class FormulaProblem(int position, string message)
{
    internal int Position { get; } = position;

    internal string Message { get; } = message;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at position {Position} {Message}");
}
