namespace Registry.Domain.Members;

/// <summary>The rights a member has (Nghị định 126/2024, article 17).</summary>
public enum MembershipClass
{
    /// <summary>Hội viên chính thức: a Vietnamese citizen or organisation.</summary>
    Official,

    /// <summary>Hội viên liên kết: also foreigners living here.</summary>
    Associate,

    /// <summary>Hội viên danh dự.</summary>
    Honorary,
}
