namespace Registry.Domain.Members;

/// <summary>What dossiers ask for although it is sensitive.</summary>
public enum SensitiveKind
{
    /// <summary>Phiếu lý lịch tư pháp.</summary>
    CriminalRecord,

    /// <summary>Dân tộc.</summary>
    EthnicOrigin,

    /// <summary>Tôn giáo.</summary>
    Religion,

    /// <summary>Ngày vào Đảng.</summary>
    PartyMembership,

    /// <summary>Số căn cước, hộ chiếu.</summary>
    IdentityPaper,

    /// <summary>Giấy khám sức khỏe.</summary>
    Health,
}
