namespace Registry.Domain.Agreements;

/// <summary>A dated act in the life of an agreement.</summary>
public enum AgreementStepKind
{
    /// <summary>Opinions were asked for.</summary>
    Consultation,

    /// <summary>The opinions came in.</summary>
    Opinions,
    Decision,
    Signing,

    /// <summary>Copy and report went out.</summary>
    Copy,
    Amendment,

    /// <summary>Only names changed: no consultation is needed (Decree 177/2025/NĐ-CP, article 5.4).</summary>
    Renaming,
    Renewal,
    Dormancy,
    Revival,
    Ending,

    /// <summary>The partner was told who took over our side.</summary>
    Notification,
}
