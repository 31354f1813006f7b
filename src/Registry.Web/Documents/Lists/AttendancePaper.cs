namespace Registry.Web.Documents.Lists;

/// <summary>A sheet on which those who come sign (danh sách ký nhận).</summary>
/// <param name="Occasion">"Đại biểu dự họp mặt kỷ niệm 65 năm …".</param>
/// <param name="When">The day and the place as they are announced.</param>
/// <param name="Blank">Lines for those nobody expected.</param>
public sealed record AttendancePaper(ListHead Head, string Occasion, string? When, IReadOnlyList<AttendanceRow> Rows, int Blank = 0);

/// <param name="Unit">Post, branch, where the person works.</param>
public sealed record AttendanceRow(string Name, string? Unit);
