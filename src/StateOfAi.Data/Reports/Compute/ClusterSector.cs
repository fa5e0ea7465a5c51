namespace StateOfAi.Data;

/// <summary>Who owns a cluster: companies, the public, or both.</summary>
public enum ClusterSector
{
    /// <summary>Companies.</summary>
    Private,

    /// <summary>The public: governments, public laboratories and universities.</summary>
    Public,

    /// <summary>Both together.</summary>
    PublicPrivate,
}
