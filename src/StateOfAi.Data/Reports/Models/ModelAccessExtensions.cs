namespace StateOfAi.Data;

/// <summary>Questions about the access to models.</summary>
public static class ModelAccessExtensions
{
    /// <summary>Whether the weights of a model are public, with or without limits on use.</summary>
    /// <param name="access">The access to the model.</param>
    /// <returns>Whether they are.</returns>
    public static bool HasOpenWeights(this ModelAccess access) =>
        access is ModelAccess.OpenNonCommercial or ModelAccess.OpenRestricted or ModelAccess.OpenUnrestricted;
}
