namespace Registry.Domain.Associations;

/// <summary>What a yearly report is about.</summary>
public enum ReportKind
{
    /// <summary>Organisation and activity.</summary>
    Activity,

    /// <summary>The financial settlement.</summary>
    Finance,
}
