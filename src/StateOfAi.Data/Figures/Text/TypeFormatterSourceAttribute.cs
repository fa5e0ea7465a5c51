namespace StateOfAi.Data;

/// <summary>
/// Tells .NET Interactive notebooks how to show values of a type. They find it by the name of this class and of its properties, so that the
/// library need not refer to them.
/// </summary>
/// <param name="formatterSourceType">A class with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What notebooks show; an empty list they refuse.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html"];
}
