namespace Registry.Domain.Programmes;

/// <summary>Which of the two types of paper a yearly programme is (Decree 30/2020/NĐ-CP, article 7).</summary>
public enum ProgrammeKind
{
    /// <summary>Kế hoạch (KH).</summary>
    Plan,

    /// <summary>Chương trình (CTr).</summary>
    Programme,
}
