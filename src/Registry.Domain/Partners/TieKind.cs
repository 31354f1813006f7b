namespace Registry.Domain.Partners;

/// <summary>Kinds of relations between localities as the registers of Germany (RGRE) and Japan (CLAIR) count them.</summary>
public enum TieKind
{
    /// <summary>A partnership by treaty, for good (Partnerschaft, 姉妹都市).</summary>
    Partnership,

    /// <summary>A friendship by agreement, looser or for a time (Freundschaft, 友好交流).</summary>
    Friendship,

    /// <summary>Contacts without a paper.</summary>
    Contact,

    /// <summary>Work on one project.</summary>
    Project,
}

/// <summary>What our own papers call a relation.</summary>
public enum TieName
{
    /// <summary>Kết nghĩa.</summary>
    Twinning,

    /// <summary>Hữu nghị hợp tác.</summary>
    FriendshipAndCooperation,

    /// <summary>Hợp tác phát triển.</summary>
    DevelopmentCooperation,

    /// <summary>Hợp tác chuyên ngành, theo lĩnh vực.</summary>
    SectorCooperation,

    /// <summary>Quan hệ công tác, thăm hỏi.</summary>
    WorkingRelations,
}

/// <summary>Who on our side holds a relation.</summary>
public enum TieHolder
{
    Province,
    Department,

    /// <summary>Until 30 June 2025; the province inherited it (Decree 177/2025/NĐ-CP).</summary>
    District,
    Commune,
    Association,
}
