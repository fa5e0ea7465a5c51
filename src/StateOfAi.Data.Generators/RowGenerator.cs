using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StateOfAi.Data.Generators;

/// <summary>
/// Generates, for a partial class or record marked <c>[Row]</c>, its constructors, the backing fields of its references and lists, and its
/// table of fields.
/// </summary>
[Generator]
public sealed class RowGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "StateOfAi.Data.RowAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => RowDeclaration.Read((INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation).Emit()),
        static (output, emitted) => emitted.AddTo(output));
}
